import { saveTexts } from '#text/scripts.ts';
import type { KeptText } from './kept-text.ts';

/** Shows the kept text above the form, which holds the newer record, and lets the person choose. */
export function showConflict(
  form: HTMLFormElement,
  text: KeptText,
  choices: { useMine: () => void; discardMine: () => void },
): void {
  const panel = document.createElement('section');
  panel.className = 'kept-text';
  panel.append(
    textElement('h2', saveTexts.conflictTitle),
    textElement('p', saveTexts.conflictText),
    ...ownTexts(form, text).map((value) => textElement('blockquote', value)),
    buttons(
      [
        [saveTexts.useMine, choices.useMine],
        [saveTexts.discardMine, choices.discardMine],
      ],
      panel,
    ),
  );
  form.before(panel);
}

// Choices and hidden fields say nothing to a reader by their stored value: a choice is named by its label.
function ownTexts(form: HTMLFormElement, text: KeptText): string[] {
  return text.fields.flatMap(([name, value]) => {
    const element = form.elements.namedItem(name);
    if (element instanceof HTMLInputElement && element.type === 'hidden') return [];
    if (!(element instanceof RadioNodeList)) return value === '' ? [] : [value];
    const chosen = [...element].find((node) => node instanceof HTMLInputElement && node.value === value);
    const label = chosen instanceof HTMLInputElement ? chosen.labels?.[0]?.textContent : null;
    return label ? [label.trim()] : [];
  });
}

function buttons(choices: readonly (readonly [string, () => void])[], panel: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  row.className = 'buttons';
  for (const [label, act] of choices) {
    const button = textElement('button', label);
    button.className = 'button';
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      act();
      panel.remove();
    });
    row.append(button);
  }
  return row;
}

function textElement(name: 'h2' | 'p' | 'blockquote' | 'button', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
