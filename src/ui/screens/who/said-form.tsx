import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanSaid, LONGEST_SAID, type Said } from '../../../domain/learner/clean-said.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './who.module.css';

type SaidFormProps = {
  /** What is known already. */
  readonly known?: Partial<Record<keyof Said, string | undefined>>;
  /** Who it is about, read out with the fields. */
  readonly label: string;
  /** On the button: what happens. */
  readonly action: string;
  readonly onDone: (said: Said) => void;
  /** What came of it. */
  readonly children?: ReactNode;
};

/** What somebody says of themselves, as much as they like. It is no form of HTML: a page that shows the app in a frame may forbid those. */
export function SaidForm({ known = {}, label, action, onDone, children }: SaidFormProps) {
  const { t } = useTranslation('who');
  const [typed, setTyped] = useState({ name: known.name ?? '', code: known.code ?? '', group: known.group ?? '' });
  const field = (of: keyof Said) => ({
    label: t(of),
    value: typed[of],
    maxLength: LONGEST_SAID,
    onChange: (value: string) => setTyped((before) => ({ ...before, [of]: value })),
  });
  const done = () => onDone(cleanSaid(typed));
  const doneOnEnter = ({ key, repeat, target }: KeyboardEvent) => {
    if (key === 'Enter' && !repeat && target instanceof HTMLInputElement) done();
  };
  return (
    <fieldset className={styles.form} aria-label={label} onKeyDown={doneOnEnter}>
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('code')} autoComplete="off" />
      <TextField {...field('group')} autoComplete="off" />
      <div className={styles.row}>
        <Button onClick={done}>{action}</Button>
        {children}
      </div>
    </fieldset>
  );
}
