import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanSaid, LONGEST_SAID, type Said } from '../../../domain/learner/clean-said.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './who.module.css';

type SaidFormProps = {
  /** What is known already. */
  readonly known?: Partial<Record<keyof Said, string | undefined>>;
  /** On the button: what happens. */
  readonly action: string;
  readonly onDone: (said: Said) => void;
  /** What came of it. */
  readonly children?: ReactNode;
};

/** What somebody says of themselves, as much as they like. */
export function SaidForm({ known = {}, action, onDone, children }: SaidFormProps) {
  const { t } = useTranslation('who');
  const [typed, setTyped] = useState({ name: known.name ?? '', code: known.code ?? '', group: known.group ?? '' });
  const field = (of: keyof Said) => ({
    label: t(of),
    value: typed[of],
    maxLength: LONGEST_SAID,
    onChange: (value: string) => setTyped((before) => ({ ...before, [of]: value })),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(cleanSaid(typed));
      }}
    >
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('code')} autoComplete="off" />
      <TextField {...field('group')} autoComplete="off" />
      <div className={styles.row}>
        <Button type="submit">{action}</Button>
        {children}
      </div>
    </form>
  );
}
