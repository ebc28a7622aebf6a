import type { ActionAPIContext } from 'astro:actions';
import { z } from 'zod';
import { type Role, roles } from '#core/people/actor.ts';
import { activatePerson } from '#services/people/activate-person.ts';
import { deactivatePerson } from '#services/people/deactivate-person.ts';
import { endRole } from '#services/people/end-role.ts';
import type { RoleGift } from '#services/people/give-role.ts';
import { grantRole } from '#services/people/grant-role.ts';
import { invitePerson } from '#services/people/invite-person.ts';
import { resetPassword } from '#services/people/reset-password.ts';
import { savePerson } from '#services/people/save-person.ts';
import { withMessage } from '#text/messages.ts';
import { handOverLink } from './cookies.ts';
import * as fields from './fields.ts';
import { formAction } from './respond.ts';

/** Where a role holds, as one choice of a list: `pemasangan`, a region, or a region and a unit. */
const place = z
  .string()
  .regex(/^(pemasangan|[0-9a-f]{32}(\/[0-9a-f]{32})?)$/)
  .transform((value) => {
    const [regionId = null, unitId = null] = value === 'pemasangan' ? [] : value.split('/');
    return { regionId, unitId };
  });

const gift = {
  role: z.enum(roles),
  place,
  validFrom: fields.optionalDate.optional().transform((value) => value ?? null),
  validUntil: fields.optionalDate,
};

interface Gift extends Pick<RoleGift, 'validFrom' | 'validUntil'> {
  role: Role;
  place: Pick<RoleGift, 'regionId' | 'unitId'>;
}

function giftOf({ role, place, validFrom, validUntil }: Gift): RoleGift {
  return { role, ...place, validFrom, validUntil };
}

const people = '/pengaturan/pengguna';

/** The administrator's page of people. */
export const peopleActions = {
  invitePerson: formAction({
    input: z.strictObject({
      email: z.email().max(254),
      name: fields.text(200),
      employeeNumber: fields.optionalText(40),
      rank: fields.optionalText(100),
      ...gift,
    }),
    service: async (context, form, api) => {
      const { email, name, employeeNumber, rank } = form;
      const invited = { email, name, employeeNumber, rank, ...giftOf(form) };
      const { token } = await invitePerson(context, invited);
      handOver(api, name, token);
    },
    to: () => withMessage(people, 'diundang'),
  }),

  savePerson: formAction({
    input: z.strictObject({
      userId: fields.id,
      version: fields.version,
      name: fields.text(200),
      employeeNumber: fields.optionalText(40),
      rank: fields.optionalText(100),
    }),
    service: savePerson,
    to: ({ userId }) => withMessage(`${people}/${userId}`, 'orang-diubah'),
  }),

  resetPassword: formAction({
    input: z.strictObject({ userId: fields.id, name: z.string().max(200) }),
    service: async (context, { userId, name }, api) => {
      const { token } = await resetPassword(context, { userId });
      handOver(api, name, token);
    },
    to: () => withMessage(people, 'tautan-dibuat'),
  }),

  deactivatePerson: formAction({
    input: z.strictObject({ userId: fields.id }),
    service: deactivatePerson,
    to: () => withMessage(people, 'dinonaktifkan'),
  }),

  activatePerson: formAction({
    input: z.strictObject({ userId: fields.id }),
    service: activatePerson,
    to: () => withMessage(people, 'diaktifkan'),
  }),

  grantRole: formAction({
    input: z.strictObject({ userId: fields.id, ...gift }),
    service: (context, { userId, ...form }) => grantRole(context, { userId, ...giftOf(form) }),
    to: ({ userId }) => withMessage(`${people}/${userId}`, 'peran-diberikan'),
  }),

  endRole: formAction({
    input: z.strictObject({ assignmentId: fields.id, userId: fields.id }),
    service: (context, { assignmentId }) => endRole(context, { assignmentId }),
    to: ({ userId }) => withMessage(`${people}/${userId}`, 'peran-diakhiri'),
  }),
};

function handOver(api: ActionAPIContext, name: string, token: string): void {
  handOverLink(api, { name, path: `/undangan/${token}` });
}
