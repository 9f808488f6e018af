/** What a browser tells assistive technology of an element, its shadow root included, as a tree of plain data. */
import type { CDPSession, JSHandle, Page } from 'playwright-core';

/** One thing that is told of. */
export interface AccessNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What is typed or chosen. */
  readonly value: string;
  /** `required`, `invalid`, `checked`, `expanded`, `level` and the like, as far as they are told. */
  readonly states: Readonly<Record<string, string>>;
  readonly children: readonly AccessNode[];
  /** By what the browser knows the element again. */
  readonly id: number | undefined;
}

/** What the browser's own inspector is told. */
const rawNodes = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;
type Raw = Awaited<ReturnType<typeof rawNodes>>[number];

/** What is told of a state, in the order in which it is written, and what it is of nearly everything: that is left out. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  level: [],
  required: ['false'],
  invalid: ['false'],
  checked: [],
  expanded: [],
  selected: ['false'],
  pressed: ['false'],
  disabled: ['false'],
  readonly: ['false'],
  focused: ['false'],
  live: ['off'],
};

/** Marks of a list, and the pieces that a line is broken into. */
const LEFT_OUT = new Set(['ListMarker', 'InlineTextBox', 'LineBreak']);
/** What stands around others, and is nothing by itself. */
const AROUND = new Set(['generic', 'none', 'LabelText', 'Legend', 'MenuListPopup']);
/** What is called by the words in it. */
const CALLED_BY_CONTENT = new Set(['heading', 'button', 'link', 'DisclosureTriangle', 'option']);

const tidy = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function statesOf({ properties = [] }: Raw): Record<string, string> {
  const given = new Map(properties.map(({ name, value }) => [name as string, tidy(value.value)]));
  return Object.fromEntries(
    Object.entries(STATES).flatMap(([name, untold]) => {
      const value = given.get(name);
      return value && !untold.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** Whether a text says no more than the name of what it stands in. */
const isInName = ({ role, name }: AccessNode, around: string, isContent: boolean): boolean =>
  role === 'StaticText' && (isContent || around.includes(name));

/** Reads the tree of a page. */
export class AccessReader {
  #session: CDPSession | undefined;
  #nodes = new Map<string, Raw>();

  constructor(private readonly page: Page) {}

  /** What is told now of an element and of all that stands in it. */
  async read(element: JSHandle<Element>): Promise<AccessNode> {
    const nodes = await rawNodes(await this.#open());
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    return this.readAgain(element);
  }

  /** What was told of another element when the page was read last. */
  async readAgain(element: JSHandle<Element>): Promise<AccessNode> {
    const nodes = this.#nodes;
    const [id] = await this.idsOf(await element.evaluateHandle((each) => [each]));
    const found = [...nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    if (!found) throw new Error('Nothing is told of the element.');
    const inside = ({ childIds = [] }: Raw): AccessNode[] =>
      childIds.flatMap((child) => {
        const raw = nodes.get(child);
        return raw ? told(raw) : [];
      });
    const told = (raw: Raw): AccessNode[] => {
      const role = tidy(raw.role?.value);
      if (LEFT_OUT.has(role)) return [];
      const states = statesOf(raw);
      // The words of a label are the name of its control.
      if (role === 'LabelText') return inside(raw).filter((child) => child.role !== 'StaticText');
      if (raw.ignored || (AROUND.has(role) && !states.live && !states.focused)) return inside(raw);
      const name = tidy(raw.name?.value);
      const children = inside(raw).filter(
        (child) => !isInName(child, role.endsWith('group') ? name : '', CALLED_BY_CONTENT.has(role)),
      );
      const [description, value] = [tidy(raw.description?.value), tidy(raw.value?.value)];
      return [{ role, name, description, value, states, children, id: raw.backendDOMNodeId }];
    };
    const node = { role: 'element', name: '', description: '', value: '', states: {}, id };
    return { ...node, children: inside(found) };
  }

  /** By what elements are known in a tree, in their order. */
  async idsOf(elements: JSHandle<readonly Element[]>): Promise<number[]> {
    const session = await this.#open();
    const length = await elements.evaluate((asked) => Object.assign(globalThis, { asked }).asked.length);
    return Promise.all(
      Array.from({ length }, async (_, at) => {
        const { result } = await session.send('Runtime.evaluate', { expression: `asked[${at}]` });
        const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
        return node.backendNodeId;
      }),
    );
  }

  async #open(): Promise<CDPSession> {
    if (!this.#session) {
      this.#session = await this.page.context().newCDPSession(this.page);
      await this.#session.send('Accessibility.enable');
    }
    return this.#session;
  }
}

/** A node and all that stand in it, in the order in which they are read out. */
export const allIn = (node: AccessNode): AccessNode[] => [node, ...node.children.flatMap(allIn)];
