import { sendUntilItArrives } from './send.browser.ts';

/** The page of free times: shows them in the zone of this device, unless the visitor has chosen one. */
const shown = document.querySelector<HTMLElement>('[data-zone]')?.dataset.zone;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (shown && zone && shown !== zone) {
  const url = new URL(location.href);
  url.searchParams.set('zone', zone);
  location.replace(url);
}

/** Any file of the site, asked for without its contents: an answer means that there is a connection. */
const reached = () => fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });

/** A form leaves its page only once there is a connection, or what was typed would be gone. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-unsent]')) {
  const status = form.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  let waiting = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting) return; // this press has only hastened the next try
    waiting = true;
    await sendUntilItArrives(reached, () => say(form.dataset.unsent ?? ''), form);
    waiting = false;
    say('');
    form.submit();
  });
}
