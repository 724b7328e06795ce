import { build } from 'esbuild';
import fc from 'fast-check';
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { inRoot } from '../../src/tools/paths.ts';
import { visitor } from './support/visitor.ts';

/** A tree as JSON, so that Preact can draw it here and `patch` in the browser. */
type Tree = string | { type: string; key?: string; props: { [name: string]: unknown; children: Tree[] } };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.stringMatching(/^[a-z<&]{1,4}$/), tie('element')),
  element: fc
    .record({
      type: fc.constantFrom('div', 'span', 'section', 'fieldset'),
      key: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      props: fc.record(
        {
          children: fc.array(tie('tree'), { maxLength: 4 }),
          class: fc.constantFrom('x', 'y'),
          id: fc.constantFrom('one', 'two'),
          'aria-hidden': fc.boolean(),
          hidden: fc.boolean(),
        },
        { requiredKeys: ['children'] },
      ),
    })
    .map(({ key, ...rest }) => (key === undefined ? rest : { ...rest, key })),
}));

const inPreact = (one: Tree): ComponentChildren =>
  typeof one === 'string'
    ? one
    : h(one.type, { ...one.props, ...(one.key && { key: one.key }) }, ...one.props.children.map(inPreact));

const forests = fc.array(tree, { maxLength: 4 });
const htmlOf = (forest: readonly Tree[]) => renderToString(h('main', {}, ...forest.map(inPreact)));

const script = () =>
  build({
    stdin: {
      contents: "import { patch } from './patch.browser.ts'; globalThis.patch = patch;",
      resolveDir: inRoot('src/widget'),
    },
    bundle: true,
    write: false,
  });

test('what is drawn in the browser is what Preact would draw, whatever stood there before', async () => {
  const { page } = await visitor();
  const { outputFiles } = await script();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const pairs = fc.sample(fc.tuple(forests, forests), 400);
  const wrong = await page.evaluate(
    (cases) => {
      const patch: unknown = Reflect.get(globalThis, 'patch');
      if (typeof patch !== 'function') throw new Error('no patch');
      const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      return cases.filter(({ from, to, fromHtml, toHtml }) => {
        const root = document.createElement('main');
        patch(root, from);
        const drawn = parsed(fromHtml)?.isEqualNode(root);
        patch(root, to);
        const served = parsed(fromHtml);
        const nodes = [...(served?.querySelectorAll('*') ?? [])];
        if (served) patch(served, from);
        const kept = served && [...served.querySelectorAll('*')].every((node, at) => node === nodes[at]);
        if (served) patch(served, to);
        const after = parsed(toHtml);
        return !drawn || !kept || !after?.isEqualNode(root) || !served || !after.isEqualNode(served);
      });
    },
    pairs.map(([from, to]) => ({ from, to, fromHtml: htmlOf(from), toHtml: htmlOf(to) })),
  );
  expect(wrong[0]).toBeUndefined();
});

test('what has another key is drawn afresh, also where the server drew what stood there', async () => {
  const { page } = await visitor();
  const { outputFiles } = await script();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const kept = await page.evaluate(() => {
    const patch: unknown = Reflect.get(globalThis, 'patch');
    if (typeof patch !== 'function') throw new Error('no patch');
    const root = document.createElement('main');
    root.append(document.createElement('fieldset'));
    const draw = (key: string) => {
      const before = root.firstChild;
      patch(root, { type: 'fieldset', key, props: {} });
      return root.firstChild === before;
    };
    return [draw('one'), draw('one'), draw('two'), draw('two')];
  });
  expect(kept).toEqual([true, true, false, true]);
});
