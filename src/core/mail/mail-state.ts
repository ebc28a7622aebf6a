/** The life of a mail: waiting, sent, or given up until an administrator has it tried again. */
export type MailState = 'MENUNGGU' | 'TERKIRIM' | 'GAGAL';
