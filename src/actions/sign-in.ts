import { z } from 'zod';
import { deviceName } from '#core/people/device-name.ts';
import { returnPath } from '#core/people/return-path.ts';
import { acceptLink } from '#services/people/accept-link.ts';
import { changePassword } from '#services/people/change-password.ts';
import { revokeSession } from '#services/people/revoke-session.ts';
import { signIn } from '#services/people/sign-in.ts';
import { accountTexts } from '#text/account.ts';
import { withMessage } from '#text/messages.ts';
import { deviceToken, keepDevice, keepSession } from './cookies.ts';
import * as fields from './fields.ts';
import { formAction, publicFormAction } from './respond.ts';

const password = z.string().min(1).max(1000);

function deviceOf(request: Request): string {
  return deviceName(request.headers.get('user-agent')) ?? accountTexts.unknownDevice;
}

/** Signing in, and what a person does with the own account. */
export const signInActions = {
  signIn: publicFormAction({
    input: z.strictObject({
      email: fields.text(254),
      password,
      returnTo: z.string().max(3000).optional(),
      /** What was typed into a form before the session ended. */
      interrupted: z.string().optional(),
    }),
    service: async (workplace, { email, password, interrupted }, api) => {
      const credentials = { email, password, device: deviceOf(api.request), deviceToken: deviceToken(api) };
      const session = await signIn(workplace, credentials);
      keepSession(api, session.token);
      keepDevice(api, session.deviceToken);
      return interrupted;
    },
    to: ({ returnTo }) => returnPath(returnTo),
    data: (interrupted) => ({ interrupted }),
  }),

  acceptLink: publicFormAction({
    input: z.strictObject({ token: z.string().max(200), password }),
    service: acceptLink,
    to: () => withMessage('/masuk', 'kata-sandi'),
  }),

  changePassword: formAction({
    input: z.strictObject({ currentPassword: password, newPassword: password }),
    service: async (context, passwords, api) => {
      const { token } = await changePassword(context, { ...passwords, device: deviceOf(api.request) });
      keepSession(api, token);
    },
    to: () => withMessage('/akun', 'kata-sandi-diganti'),
  }),

  revokeSession: formAction({
    input: z.strictObject({ sessionId: z.string().length(64) }),
    service: revokeSession,
    to: () => withMessage('/akun', 'sesi-diakhiri'),
  }),
};
