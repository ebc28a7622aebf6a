import type { PostedForm } from '#components/posted-form.ts';

/** A form with two buttons, one that saves and one that shows: whichever was pressed and refused comes back. */
export function eitherForm(saving: PostedForm, showing: PostedForm): PostedForm {
  return showing.refused ? showing : saving;
}
