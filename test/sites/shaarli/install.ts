/** Fills in the product's own installation form, once, over HTTP. */
export async function install(
  url: string,
  { user, password, language }: { user: string; password: string; language: string },
): Promise<void> {
  const first = await fetch(`${url}/install`, { redirect: 'manual' });
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  // The product first proves to itself that its sessions work.
  const session = await fetch(`${url}/install/session-test`, { redirect: 'manual', headers: { cookie } });
  await session.arrayBuffer();
  const answer = await fetch(`${url}/install`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({
      setlogin: user,
      setpassword: password,
      title: 'Links of the practice team',
      language,
      continent: 'Europe',
      city: 'Berlin',
      // Without "enableApi" the API stays off, so that there is something to guide to.
    }),
  });
  if (answer.status !== 302) {
    throw new Error(`Shaarli refused its installation form: ${(await answer.text()).slice(0, 2000)}`);
  }
}
