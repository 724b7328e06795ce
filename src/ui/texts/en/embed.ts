import type { EmbedTexts } from '../embed.ts';

export const embed: EmbedTexts = {
  title: 'The quiz on your website',
  lead: 'Choose how it should appear. Then copy the finished lines to the place on your website where the quiz belongs.',
  form: {
    title: 'How it should appear',
    quiz: 'Quiz',
    mode: 'How it appears',
    modes: {
      inline: { name: 'In the text', text: 'The quiz stands where you paste the lines.' },
      button: { name: 'Floating button', text: 'A button stays at the bottom right and opens the quiz.' },
      popup: { name: 'Window', text: 'The quiz opens in the middle while the page steps back.' },
      'slide-in': { name: 'Card', text: 'The quiz comes in from the right.' },
    },
    trigger: 'Opens',
    triggers: {
      click: 'with a click on a button',
      exit: 'when someone is about to leave',
      scroll: 'when part of the page has been read',
      delay: 'after a while',
    },
    scroll: 'Part of the page that was read, in per cent',
    delay: 'Seconds after the page has opened',
    theme: 'Light or dark',
    themes: { auto: 'as the device prefers', light: 'always light', dark: 'always dark' },
    accent: 'Colour',
    language: 'Language of the quiz',
    ofPage: 'as on your page',
    start: 'Begin with the first question, without the introduction',
    source: 'Source',
    sourceHint: 'A word that later tells you where an enquiry came from, such as “blog”. May stay empty.',
    apply: 'Show the lines',
  },
  snippet: {
    title: 'Your lines',
    link: 'Where a browser cannot run them, a link to the quiz remains.',
    noLink: 'Where a browser cannot run them, the quiz does not appear.',
    local: 'These lines point to your own computer. Copy them from your published address before you use them.',
    copy: 'Copy the lines',
    copied: 'Copied. Now paste the lines into your website.',
    failed: 'Copying is not allowed here. Please select the lines and copy them by hand.',
  },
  preview: {
    title: 'Preview',
    text: 'This is how it behaves on a page with some text. Do try the quiz here.',
    frame: 'Preview of the quiz on a website',
  },
  origins: {
    title: 'Which websites may show the quiz',
    text: 'Results only go to websites that you have approved.',
    none: 'None has been approved yet.',
    some: 'Approved so far:',
    add: 'Is yours missing? Add it to the file site.config.ts, with https:// in front and no slash at the end. With and without www are two entries.',
    example: "embed: { allowedOrigins: ['https://www.your-website.com', 'https://your-website.com'] },",
    afterwards: 'Then publish the quiz again. Until that is done, use the plain link: it works anywhere.',
  },
  guides: {
    title: 'Step by step',
    text: 'Providers rename their buttons now and then. If you cannot find one, look for “HTML” or “embed code”.',
    list: [
      {
        id: 'wordpress',
        name: 'WordPress with the block editor',
        steps: [
          'Open the page or post for editing.',
          'Click the plus and choose the block “Custom HTML”.',
          'Paste your lines and save the page.',
        ],
        note: 'If the line with “script” disappears when you save, your account lacks a permission. It stays when an administrator saves the page. Otherwise take the lines for the frame, or the plain link.',
      },
      {
        id: 'elementor',
        name: 'WordPress with Elementor',
        steps: [
          'Open the page with Elementor.',
          'Drag the widget “HTML” to where the quiz should be.',
          'Paste your lines into the field “HTML Code” and update the page.',
        ],
      },
      {
        id: 'squarespace',
        name: 'Squarespace',
        steps: [
          'Edit the page and add a “Code” block.',
          'Set it to “HTML” and paste your lines.',
          'Save, then open the page in a private window. While you are logged in, Squarespace does not always show the quiz.',
        ],
        note: 'Not every Squarespace plan includes scripts of your own. Without them the link remains, and it leads to the quiz too.',
      },
      {
        id: 'wix',
        name: 'Wix',
        steps: [
          'In the editor, open “Add Elements” and then “Embed Code”.',
          'Choose “Embed a Site” and drag the frame to its place.',
          'As its address, paste what stands below in the quotation marks after “src”. Make the frame about 800 pixels high.',
        ],
        note: 'Wix puts code of your own into a frame with a foreign address. Embedding the quiz as a site is the safe way there.',
        code: 'frame',
      },
      {
        id: 'webflow',
        name: 'Webflow',
        steps: [
          'In the Designer, open the panel for adding elements and drag “Code Embed” to where the quiz should be.',
          'Paste your lines and save.',
          'Publish the website. The quiz does not run inside the Designer itself.',
        ],
        note: '“Code Embed” needs a paid plan at Webflow.',
      },
      {
        id: 'jimdo',
        name: 'Jimdo',
        steps: [
          'In the Creator: click “Add element” and choose “Widget / HTML”.',
          'Paste your lines and save.',
          'In the newer Jimdo without that element: add a button and give it the address of the plain link.',
        ],
      },
      {
        id: 'html',
        name: 'An HTML page of your own',
        steps: [
          'Paste the lines into the source where the quiz should be.',
          'If your page has a Content Security Policy, allow the address of this quiz under script-src and connect-src. Nothing else is needed.',
          'If that policy forbids style attributes too, put the minimum height into your own style sheet: engpass-quiz { display: block; min-height: 640px }',
        ],
      },
      {
        id: 'frame',
        name: 'Frame (iframe)',
        steps: [
          'Take these lines if your website allows no scripts from elsewhere.',
          'The second line keeps the frame as high as the quiz. If even that is not allowed, leave it out; the frame then has a scrollbar of its own.',
        ],
        code: 'frame',
      },
      {
        id: 'link',
        name: 'Plain link',
        steps: ['Works anywhere: in emails, in profiles, behind any button. The quiz opens on its own page.'],
        code: 'link',
      },
    ],
  },
  sample: {
    title: 'A page on your website',
    before: [
      'Your text goes here. It is as wide as on any ordinary page and has nothing to do with the quiz.',
      'Whoever has read this far is usually curious about the next step, so this is a good place for the quiz.',
    ],
    after: [
      'After it, your text goes on. What stands below does not move when the quiz appears.',
      'One more paragraph, so that there is something to scroll. A window that opens after part of the page needs a page of some length.',
      'And a last one to close the page.',
    ],
  },
};
