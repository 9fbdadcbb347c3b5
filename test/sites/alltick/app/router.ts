import { computed, ref } from 'vue';

const LOCALE = /^\/[a-z]{2}-[a-z]{2}(?=\/|$)/i;
const path = ref(location.pathname);

addEventListener('popstate', () => {
  path.value = location.pathname;
});

/** The address without its locale, e.g. `/register` at `/en-US/register`. */
export const route = computed(() => path.value.replace(LOCALE, '').replace(/\/$/, '') || '/');

export function localised(to: string): string {
  return (LOCALE.exec(path.value)?.[0] ?? '') + to;
}

export function goTo(to: string, how: 'push' | 'replace' = 'push'): void {
  const address = localised(to);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  path.value = address;
  scrollTo(0, 0);
}
