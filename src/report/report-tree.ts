/** The report as a tree of plain elements: its components are functions of what they are given, so they can be asked. */
import type { ComponentChildren, VNode } from 'preact';

export interface Element {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Node[];
}
export type Node = string | Element;

type Component = (props: Record<string, unknown>) => ComponentChildren;

const isNode = (it: object): it is VNode => 'type' in it && 'props' in it;

export function treeOf(node: ComponentChildren): readonly Node[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return [String(node)];
  if (Array.isArray(node)) return node.flatMap(treeOf);
  if (typeof node !== 'object' || !isNode(node)) return [];
  const props = node.props as Record<string, unknown> & { children?: ComponentChildren };
  if (typeof node.type === 'function') return treeOf((node.type as unknown as Component)(props));
  return [{ tag: String(node.type), props, children: treeOf(props.children) }];
}

/** All the words under a node. */
export const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(node.tag === 'tr' ? ' ' : '');
