import type { APIResponse, Page } from 'playwright-core';

/** Posts a form's fields as the signed-in person, but not by the form; several values of a name as a list. */
export function postFields(
  page: Page,
  action: string,
  path: string,
  fields: Record<string, string | readonly string[]>,
): Promise<APIResponse> {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
  );
  return page.request.post(`${path}?_action=${action}`, {
    headers: { ...ofThePage(page), 'content-type': 'application/x-www-form-urlencoded' },
    data: new URLSearchParams(pairs).toString(),
    maxRedirects: 0,
  });
}

/** Sends one file as the upload script does. */
export function putFile(
  page: Page,
  place: { assessmentId: string; criterion: string },
  name: string,
  content: Buffer,
  date: string,
): Promise<APIResponse> {
  const path = `/penilaian/${place.assessmentId}/${place.criterion}/bukti?documentDate=${date}`;
  const headers = { ...ofThePage(page), accept: 'application/json', 'x-file-name': encodeURIComponent(name) };
  return page.request.put(path, { headers, data: content });
}

/** The sentence of an answer, whether page or JSON. */
export async function sentence(response: APIResponse): Promise<string> {
  return (await response.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

function ofThePage(page: Page): Record<string, string> {
  return { origin: new URL(page.url()).origin };
}
