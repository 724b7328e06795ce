import type { ComponentChildren } from 'preact';

/**
 * Draws JSX into the page by changing what is there: one pass, no instances, no state of its own. The views are
 * functions of their props, so Preact (which renders the same views on the server) would bring 4.8 KB of what they
 * never use. HTML that the server wrote is taken over as it stands.
 */
export const patch = (parent: Node, tree: ComponentChildren): void => {
  let old = parent.firstChild;
  for (const wanted of flat(tree)) {
    const found = firstFitting(old, wanted);
    const node = found ?? create(parent, wanted);
    if (found) old = removeUntil(old, found)?.nextSibling ?? null;
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else if (node instanceof Element) {
      keys.set(node, wanted.key);
      dress(node, wanted.props);
      patch(node, wanted.props.children);
    }
    if (!found) parent.insertBefore(node, old);
  }
  removeUntil(old, null);
};

type Props = Readonly<Record<string, unknown>> & { children?: ComponentChildren };
type Drawn = { type: string; props: Props; key: unknown };

/** The elements and texts of a tree: components called, lists opened, neighbouring texts joined as HTML joins them. */
const flat = (tree: unknown, into: (Drawn | string)[] = []): (Drawn | string)[] => {
  if (Array.isArray(tree)) for (const one of tree) flat(one, into);
  else if (typeof tree === 'string' || typeof tree === 'number') {
    const last = into.at(-1);
    if (typeof last === 'string') into[into.length - 1] = last + tree;
    else into.push(String(tree));
  } else if (isElement(tree)) {
    if (isComponent(tree.type)) {
      const of = flat(tree.type(tree.props));
      for (const one of of) if (typeof one !== 'string') one.key ??= tree.key;
      flat(of, into);
    } else into.push({ type: String(tree.type), props: tree.props, key: tree.key });
  }
  return into;
};

const isElement = (tree: unknown): tree is { type: unknown; props: Props; key: unknown } =>
  typeof tree === 'object' && tree !== null && 'props' in tree;

const isComponent = (type: unknown): type is (props: Props) => ComponentChildren => typeof type === 'function';

/** What was drawn: for each element its key and its props. What the server drew is in neither. */
const keys = new WeakMap<Node, unknown>();
const worn = new WeakMap<Node, Props>();

const firstFitting = (from: ChildNode | null, wanted: Drawn | string): ChildNode | null => {
  let node = from;
  while (node && !fits(node, wanted)) node = node.nextSibling;
  return node;
};

const fits = (node: Node, wanted: Drawn | string): boolean =>
  typeof wanted === 'string'
    ? node.nodeType === Node.TEXT_NODE
    : node.nodeName.toLowerCase() === wanted.type.toLowerCase() && (!keys.has(node) || keys.get(node) === wanted.key);

const create = (parent: Node, wanted: Drawn | string): ChildNode => {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const svg = wanted.type === 'svg' || parent instanceof SVGElement;
  return svg
    ? document.createElementNS('http://www.w3.org/2000/svg', wanted.type)
    : document.createElement(wanted.type);
};

const removeUntil = (from: ChildNode | null, end: ChildNode | null): ChildNode | null => {
  let node = from;
  while (node && node !== end) {
    const next = node.nextSibling;
    node.remove();
    node = next;
  }
  return node;
};

const dress = (element: Element, props: Props): void => {
  const before = worn.get(element) ?? {};
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (name === 'checked')
      Reflect.set(element, name, value); // the visitor changes it too, so it is always set
    else if (name !== 'children' && value !== before[name]) set(element, name, value);
  }
  worn.set(element, props);
};

const set = (element: Element, name: string, value: unknown): void => {
  const spoken = /^(aria|data)-|^spellcheck$/.test(name); // false is a value there
  if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value ?? null);
  else if (name === 'value' && 'value' in element) element.value = value ?? '';
  else if (value === undefined || value === null || (value === false && !spoken)) element.removeAttribute(name);
  else element.setAttribute(name, value === true && !spoken ? '' : String(value));
};
