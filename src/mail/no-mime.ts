/**
 * Stands in for `postal-mime` in the Worker (see `[alias]` in wrangler.toml). Resend's library parses received mails
 * with it, which this product never does, and it would be a seventh of the Worker.
 */
export default {
  parse(): never {
    throw new Error('this product receives no mail');
  },
};
