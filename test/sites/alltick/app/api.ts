import { ref } from 'vue';

export interface Account {
  readonly email: string;
  readonly userId: string;
}

export interface Token {
  readonly value: string;
  readonly made: string;
}

export interface RecentRequest {
  readonly trace: string;
  readonly endpoint: string;
  readonly at: string;
  readonly milliseconds: number;
}

/** Null while nobody is signed in. */
export const account = ref<Account | null>(null);

export async function call<Reply>(method: 'GET' | 'POST', path: string, body?: object): Promise<Reply> {
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const reply: Reply = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return reply;
}

export async function loadAccount(): Promise<void> {
  account.value = await call<Account>('GET', 'account').catch(() => null);
}
