import { kindOfRefusal, type RefusalCode, type RefusalKind } from './refusal.ts';

/** The one table from a refusal to the status of its HTTP answer. */
const statusOfKind: Record<RefusalKind, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 422,
  conflict: 409,
  'too-large': 413,
  full: 507,
};

export function statusOfRefusal(code: RefusalCode): number {
  return statusOfKind[kindOfRefusal(code)];
}
