/** The key of the API, where it asks for one: typed in once, kept in this tab alone and no longer than it is open. */
const place = 'loophole-key';

/** The header that carries the key, if there is one. */
export function keyHeader(): Record<string, string> {
  const key = sessionStorage.getItem(place);
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

/** Fetch with the key, unless another one is given; where a key is needed, the page asks for it. */
export async function fetchWithKey(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(keyHeader());
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  const response = await fetch(address, { ...init, headers });
  if (response.status === 401) askForKey();
  return response;
}

/** Show the field of the page; once it is filled in, the page begins anew. */
function askForKey(): void {
  const form = document.querySelector<HTMLFormElement>('#key');
  const field = form?.querySelector('input');
  if (!form?.hidden || !field) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem(place, field.value);
    location.reload();
  });
  field.focus();
}
