import { saveTexts } from '#text/scripts.ts';
import { dropKept, fillForm, formFields, type KeptText, keep, kept } from './kept-text.ts';
import { showConflict } from './kept-text-panel.ts';

const pause = 1_200;
const retries = [5_000, 15_000, 60_000];

/**
 * Saves the one form inside it while a person writes.
 *
 * Attributes: `key` (form id and person, names the copy kept on the device; nothing is kept without it),
 * `sign-in` (where a lost session is renewed), `state` (id of the element, with role="status", that says how saving
 * stands; it may be outside the form).
 *
 * Posts the form to its action with `Accept: application/json`. Expects JSON: 2xx
 * `{ data: { savedAt: "10.42 WIB", version? } }`, where `version` becomes the value of the field named `version`; 401;
 * 409 (changed meanwhile); otherwise `{ message? }`.
 * Fires `auto-save:saved` with the data as detail. What is unsaved stays in localStorage and comes back after a
 * sign-in; when somebody else has changed the record by then, both texts are shown and the person chooses.
 */
class AutoSave extends HTMLElement {
  #timer: number | undefined;
  #attempt = 0;
  #writes = 0;
  #sending = false;
  #stopped = false;
  #signal = new AbortController();

  connectedCallback(): void {
    const form = this.#form();
    if (form === null) return;
    const { signal } = this.#signal;
    form.addEventListener('input', () => this.#touched(form), { signal });
    form.addEventListener('submit', () => this.#submitted(form), { signal });
    window.addEventListener('online', () => this.#resume(form), { signal });
    document.addEventListener('visibilitychange', () => this.#resume(form, document.hidden), { signal });
    this.#restore(form);
  }

  disconnectedCallback(): void {
    this.#signal.abort();
    window.clearTimeout(this.#timer);
  }

  #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  #key(): string | null {
    return this.getAttribute('key');
  }

  #touched(form: HTMLFormElement): void {
    this.#writes += 1;
    keep(this.#key(), form);
    if (this.#stopped) return;
    this.#say('unsaved', saveTexts.unsaved);
    this.#later(form, pause);
  }

  // The ordinary post carries the text from here; the copy stays until a page shows that the post arrived.
  #submitted(form: HTMLFormElement): void {
    window.clearTimeout(this.#timer);
    this.#stopped = true;
    keep(this.#key(), form, true);
  }

  #resume(form: HTMLFormElement, wanted = true): void {
    if (wanted && this.#timer !== undefined && !this.#stopped) void this.#save(form);
  }

  #later(form: HTMLFormElement, delay: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(form), delay);
  }

  async #save(form: HTMLFormElement): Promise<void> {
    if (this.#sending) {
      this.#later(form, pause);
      return;
    }
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = true;
    const writes = this.#writes;
    this.#say('saving', saveTexts.saving);
    const response = await post(form).catch(() => null);
    const body = response === null ? null : await jsonOf(response);
    this.#sending = false;
    if (response?.ok && body !== null) this.#saved(form, body, writes);
    else this.#notSaved(form, response, body);
  }

  #saved(form: HTMLFormElement, body: Reply, writes: number): void {
    this.#attempt = 0;
    const version = form.elements.namedItem('version');
    if (version instanceof HTMLInputElement && body.version !== undefined)
      version.value = String(body.version);
    if (writes !== this.#writes) {
      keep(this.#key(), form);
      this.#later(form, pause);
      return;
    }
    dropKept(this.#key());
    this.#say('saved', saveTexts.saved(body.savedAt ?? ''));
    this.dispatchEvent(new CustomEvent('auto-save:saved', { bubbles: true, detail: body }));
  }

  #notSaved(form: HTMLFormElement, response: Response | null, body: Reply | null): void {
    if (response === null || response.status >= 500) {
      this.#say('unsaved', saveTexts.offline);
      this.#later(form, retries[Math.min(this.#attempt, retries.length - 1)] ?? pause);
      this.#attempt += 1;
    } else if (response.status === 401 || response.redirected) {
      this.#say('unsaved', saveTexts.signedOut, saveTexts.signIn, this.#signInAddress());
    } else if (response.status === 409) {
      this.#stopped = true;
      this.#say('unsaved', saveTexts.changedMeanwhile, saveTexts.reload, thisPage());
    } else {
      this.#say('unsaved', body?.message ?? saveTexts.refused);
    }
  }

  /** Leads back here, where the kept text comes back into the form. */
  #signInAddress(): string {
    const back = new URLSearchParams({ kembali: thisPage() });
    return `${this.getAttribute('sign-in') ?? '/masuk'}?${back}`;
  }

  #restore(form: HTMLFormElement): void {
    const text = kept(this.#key());
    if (text === null) return;
    const newer = text.version !== formFields(form).version;
    if (sameFields(text, form) || (newer && text.sent)) {
      dropKept(this.#key());
    } else if (newer) {
      this.#askWhich(form, text);
    } else {
      fillForm(form, text.fields);
      this.#say('unsaved', saveTexts.restored);
      this.#later(form, pause);
    }
  }

  #askWhich(form: HTMLFormElement, text: KeptText): void {
    showConflict(form, text, {
      useMine: () => {
        fillForm(form, text.fields);
        this.#touched(form);
      },
      discardMine: () => dropKept(this.#key()),
    });
  }

  #say(state: 'saving' | 'saved' | 'unsaved', sentence: string, link?: string, href?: string): void {
    const place = document.getElementById(this.getAttribute('state') ?? '');
    if (place === null) return;
    place.dataset['state'] = state;
    const words: (string | Node)[] = [sentence];
    if (link !== undefined && href !== undefined) words.push(' ', anchor(link, href));
    place.replaceChildren(span(words));
  }
}

interface Reply {
  /** On the region's clock. */
  savedAt?: string;
  version?: number | string;
  message?: string;
}

function post(form: HTMLFormElement): Promise<Response> {
  const data = new FormData(form);
  const multipart = form.enctype === 'multipart/form-data';
  const body = multipart
    ? data
    : new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
  return fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
    keepalive: document.hidden,
    body,
  });
}

async function jsonOf(response: Response): Promise<Reply | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const answer = (await response.json().catch(() => null)) as {
    data?: Reply | null;
    message?: string;
  } | null;
  if (answer === null) return null;
  return response.ok ? { ...answer.data } : { message: answer.message ?? saveTexts.refused };
}

/** Without the word on what was done before it was opened, and without a fragment, which would not load it anew. */
function thisPage(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('pesan');
  return url.pathname + url.search;
}

function sameFields(text: KeptText, form: HTMLFormElement): boolean {
  return JSON.stringify(text.fields) === JSON.stringify(formFields(form).fields);
}

function anchor(label: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}

function span(children: readonly (string | Node)[]): HTMLSpanElement {
  const element = document.createElement('span');
  element.append(...children);
  return element;
}

customElements.define('auto-save', AutoSave);
