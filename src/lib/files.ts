/** The static files, as the binding hands them out. */
export type Files = { fetch: (url: URL) => Promise<Response> };

/** What a file holds that the build wrote: nobody else does, so its type is taken as it was given. */
export const readBuilt = async <T>(files: Files, path = ''): Promise<T> => {
  const response = await files.fetch(new URL(path, 'https://files.invalid')); // the host means nothing to the binding
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const read: T = await response.json();
  return read;
};
