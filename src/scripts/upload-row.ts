import { uploadTexts } from '#text/scripts.ts';

type UploadState = 'waiting' | 'refused' | 'sending' | 'failed' | 'done';

/** One file of an upload as the person sees it. */
export interface UploadRow {
  element: HTMLLIElement;
  show: (state: UploadState, sentence: string, percent?: number) => void;
  onCancel: (act: () => void) => void;
  onRetry: (act: () => void) => void;
}

export function uploadRow(name: string): UploadRow {
  const element = document.createElement('li');
  element.className = 'upload-item';
  const title = labelled('span', name);
  const message = labelled('span', '');
  message.className = 'upload-message';
  const progress = document.createElement('progress');
  progress.max = 100;
  progress.setAttribute('aria-label', name);
  const cancel = button(uploadTexts.cancel, name);
  const retry = button(uploadTexts.retry, name);
  const actions = document.createElement('span');
  actions.className = 'cluster';
  actions.append(retry, cancel);
  element.append(title, actions, message, progress);

  function show(state: UploadState, sentence: string, percent = 0): void {
    element.dataset['state'] = state;
    message.textContent = sentence;
    progress.value = percent;
    progress.hidden = state !== 'sending';
    retry.hidden = state !== 'failed';
    cancel.hidden = state === 'done';
    cancel.textContent = state === 'sending' ? uploadTexts.cancel : uploadTexts.remove;
  }

  return {
    element,
    show,
    onCancel: (act) => cancel.addEventListener('click', act),
    onRetry: (act) => retry.addEventListener('click', act),
  };
}

function labelled(name: 'span', text: string): HTMLSpanElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(label: string, about: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button small';
  element.textContent = label;
  element.title = about;
  return element;
}
