/** What a notice is about: to know, done, mind, gone wrong. */
export type NoticeKind = 'info' | 'good' | 'warn' | 'bad';
