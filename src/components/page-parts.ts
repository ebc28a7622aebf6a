import type { IconName } from './icons.ts';

/** One place of the rail; a rail has at most seven. */
export interface NavigationItem {
  href: string;
  label: string;
  icon?: IconName;
}

/** The last breadcrumb is the page itself and has no `href`. */
export interface Breadcrumb {
  label: string;
  href?: string;
}

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

/** What the last act came to; shown once, at the top of the next page. */
export interface Flash {
  kind: NoticeKind;
  text: string;
}

/** The deepest place the path lies under; the home only for itself. */
export function currentPlace(items: readonly NavigationItem[], path: string): NavigationItem | null {
  const over = items.filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)));
  return over.reduce<NavigationItem | null>(
    (deepest, item) => (deepest !== null && deepest.href.length > item.href.length ? deepest : item),
    null,
  );
}
