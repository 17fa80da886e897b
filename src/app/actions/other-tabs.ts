/** What one tab does to the dossiers of this browser, said to the others. A browser without channels has one tab less to tell. */

export type TabNews = { readonly kind: 'saved' } | { readonly kind: 'wiped'; readonly id: string };

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('gevelwijzer');

export const tellTabs = (news: TabNews): void => channel?.postMessage(news);

export function onTabNews(heard: (news: TabNews) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<TabNews>) => heard(data));
}
