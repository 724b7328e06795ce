/** The page of free times: shows them in the zone of this device, unless the visitor has chosen one. */
const shown = document.querySelector<HTMLElement>('[data-zone]')?.dataset.zone;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (shown && zone && shown !== zone) {
  const url = new URL(location.href);
  url.searchParams.set('zone', zone);
  location.replace(url);
}
