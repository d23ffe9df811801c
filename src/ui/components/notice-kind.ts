/** What a notice is about: to know, mind, gone wrong. */
export type NoticeKind = 'info' | 'warn' | 'bad';
