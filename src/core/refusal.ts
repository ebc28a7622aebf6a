export type RefusalKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'too-large'
  | 'full';

/** The closed list of reasons the application says no; the sentence of each stands in `text/id.ts`. */
const refusalKinds = {
  'sign-in-required': 'unauthenticated',
  'wrong-credentials': 'unauthenticated',
  'too-many-attempts': 'forbidden',
  'not-allowed': 'forbidden',
  'own-work': 'forbidden',
  'not-found': 'not-found',
  'input-shape': 'invalid',
  'form-too-large': 'too-large',
  'value-missing': 'invalid',
  'link-invalid': 'invalid',
  'token-invalid': 'invalid',
  'password-weak': 'invalid',
  'password-wrong': 'invalid',
  'date-order': 'invalid',
  'date-in-future': 'invalid',
  'employee-number-invalid': 'invalid',
  'employee-number-head': 'invalid',
  'head-title-kind': 'invalid',
  'official-overlap': 'conflict',
  'settings-backdated': 'invalid',
  'emblem-type': 'invalid',
  'emblem-kind': 'invalid',
  'emblem-size': 'invalid',
  'emblem-too-large': 'too-large',
  'role-place': 'invalid',
  'person-elsewhere': 'forbidden',
  'person-inactive': 'conflict',
  'role-conflict': 'conflict',
  'last-administrator': 'conflict',
  'already-exists': 'conflict',
  'already-set-up': 'conflict',
  'demo-not-offered': 'forbidden',
  'changed-meanwhile': 'conflict',
  'wrong-state': 'conflict',
  'window-closed': 'conflict',
  'instrument-of-other-unit': 'invalid',
  'scope-reason-missing': 'invalid',
  'scope-empty': 'invalid',
  'criterion-out-of-scope': 'invalid',
  'justification-missing': 'invalid',
  'already-answered': 'conflict',
  'prior-answer-withheld': 'conflict',
  'reason-missing': 'invalid',
  'answers-incomplete': 'conflict',
  'verdicts-incomplete': 'conflict',
  'finding-missing': 'invalid',
  'findings-open': 'conflict',
  'finding-goes-on': 'conflict',
  'finding-not-ready': 'conflict',
  'nothing-picked': 'invalid',
  'verdict-above-evidence': 'invalid',
  'verdict-needs-confirmation': 'invalid',
  'verdict-of-other': 'forbidden',
  'not-applicable-unanswered': 'conflict',
  'not-applicable-whole-standard': 'conflict',
  'not-applicable-accepted': 'conflict',
  'target-not-future': 'invalid',
  'appointment-expired': 'invalid',
  'lead-missing': 'conflict',
  'lead-taken': 'conflict',
  'assessor-role': 'invalid',
  'assessor-conflict': 'conflict',
  'file-empty': 'invalid',
  'file-type': 'invalid',
  'file-type-mismatch': 'invalid',
  'file-macro': 'invalid',
  'file-too-large': 'too-large',
  'quota-exceeded': 'too-large',
  'storage-full': 'full',
  'upload-interrupted': 'invalid',
  'evidence-in-use': 'conflict',
  'already-linked': 'conflict',
  'evidence-rejected-here': 'conflict',
  'file-not-pdf': 'invalid',
  'designation-not-lpse': 'invalid',
  'designation-exists': 'conflict',
  'designation-not-full': 'invalid',
  'designation-revoked': 'conflict',
  'designation-lapsed': 'invalid',
  'standard-not-fulfilled': 'invalid',
  'decree-before-final': 'invalid',
  'date-before-decree': 'invalid',
  'date-before-designation': 'invalid',
  'confirmation-differs': 'invalid',
  'name-differs': 'invalid',
  'assessment-designated': 'conflict',
  'own-proposal': 'forbidden',
  'effective-before-decree': 'invalid',
  'effective-in-use': 'conflict',
  'version-superseded': 'conflict',
  'version-faulty': 'invalid',
  'section-missing': 'invalid',
  'report-replaced': 'conflict',
  'report-withdrawn': 'conflict',
  'number-recorded': 'conflict',
  'issued-file-lost': 'conflict',
  'issued-file-damaged': 'conflict',
  'issuance-not-in-force': 'conflict',
  'signed-too-heavy': 'invalid',
  'signed-broken': 'invalid',
  'signed-truncated': 'invalid',
  'signed-encrypted': 'invalid',
  'signed-unsigned': 'invalid',
  'signed-ranges': 'invalid',
  'signed-unreadable': 'invalid',
  'signed-weak': 'invalid',
  'signed-altered': 'invalid',
  'signed-appended': 'invalid',
  'signed-not-by-certificate': 'invalid',
  'signed-timestamp': 'invalid',
  'signed-certificate-dates': 'invalid',
  'signed-wrong-form': 'invalid',
  'signed-other-document': 'invalid',
  'document-issued': 'conflict',
  'rendering-failed': 'conflict',
  'rendering-busy': 'conflict',
  'training-outside-window': 'invalid',
  'training-ahead': 'conflict',
  'training-closed': 'conflict',
  'training-not-held': 'conflict',
  'time-order': 'invalid',
  'unit-not-invited': 'invalid',
  'nobody-invited': 'invalid',
  'attendee-name': 'invalid',
  'attendee-twice': 'invalid',
  'attendees-too-many': 'invalid',
  'attendance-missing': 'conflict',
  'materials-full': 'too-large',
  'workbook-faulty': 'invalid',
  'workbook-of-other-assessment': 'invalid',
  'workbook-unknown': 'invalid',
  'workbook-altered': 'invalid',
  'workbook-of-other-version': 'invalid',
  'workbook-of-other-side': 'invalid',
  'workbook-taken-in': 'conflict',
  'workbook-waiting': 'conflict',
  'import-settled': 'conflict',
  'import-undecided': 'invalid',
  'import-row-refused': 'invalid',
  'deadline-rule-past': 'invalid',
  'deadline-in-quarter': 'invalid',
  'deadline-not-later': 'invalid',
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusalKinds;

export interface RefusalDetail {
  /** The input field the sentence belongs beside. */
  field?: string;
  /** What stands in the store now, for a stale save. */
  current?: unknown;
  /** Plain data the page shows with the sentence, such as the list of gaps. */
  data?: unknown;
}

/** A no the user can do something about. Anything else that is thrown is a fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly detail: RefusalDetail;

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** By name, since the server's shell and the built pages each load their own copy of this module. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error;
}

export function kindOfRefusal(code: RefusalCode): RefusalKind {
  return refusalKinds[code];
}

/** The refusal a check ends with, or null when it lets pass; a fault goes on. For checks that are told before anything is done. */
export function refusalIn(check: () => void): Refusal | null {
  try {
    check();
    return null;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}
