import { to } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';

/** One button: only the POST behind it signs in. */
export const LinkPage = ({ shell, address, token }: { shell: Shell; address: string; token: string }) => {
  const { title, lead, button, notYou } = deskTexts[shell.lang].link;
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        <h1>{title}</h1>
        <p class="lead">
          {lead.before} <strong class="address">{address}</strong>
          {lead.after && ` ${lead.after}`}
        </p>
        <form method="post" action={linkIn(shell, to.deskLink(token))}>
          <button class="button" type="submit">
            {button}
          </button>
        </form>
        <p class="small">{notYou}</p>
      </div>
    </Document>
  );
};
