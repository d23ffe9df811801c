import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../../app/review/start-review.ts';
import { type TakenCode, takeCode } from '../../../app/review/take-code.ts';
import { toPlayedScenario } from '../../../domain/review/played-scenario.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { ProblemList } from '../problem-list.tsx';
import add from './add-card.module.css';
import styles from './camera-reader.module.css';
import type { OpenCamera } from './open-camera.ts';
import type { ReviewSayings } from './review-sayings.ts';
import { useCamera } from './use-camera.ts';
import { watchCodes } from './watch-codes.ts';

type CameraReaderProps = { readonly review: Review; readonly sayings: Pick<ReviewSayings, 'titleOf'>; readonly onStop: () => void };

/** Reads codes that people hold to the camera, one after another, into the group. The camera stops when this goes. */
export function CameraReader({ review, sayings, onStop }: CameraReaderProps) {
  const { t } = useTranslation('review');
  const heading = useId();
  const { state, ask } = useCamera(onStop);
  const start = useRef<HTMLElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <section className={add.ways} aria-labelledby={heading} tabIndex={-1} ref={start}>
      <h3 id={heading}>{t('camera.heading')}</h3>
      <p>{t('camera.lead')}</p>
      {state.phase === 'starting' && <ProgressLine label={t('camera.starting')} />}
      {state.phase === 'open' && <Looking camera={state.camera} review={review} sayings={sayings} onChoose={ask} />}
      {state.phase !== 'starting' && state.phase !== 'open' && (
        <Notice kind="warn" live title={t(`camera.trouble.${state.phase}`)} action={<Button onClick={() => ask()}>{t('camera.retry')}</Button>} />
      )}
      <div>
        <Button onClick={onStop}>{t('camera.stop')}</Button>
      </div>
    </section>
  );
}

type LookingProps = Omit<CameraReaderProps, 'onStop'> & { readonly camera: OpenCamera; readonly onChoose: (id: string) => void };

function Looking({ camera, review: { store, openPictures }, sayings, onChoose }: LookingProps) {
  const { t } = useTranslation('review');
  const [taken, setTaken] = useState<TakenCode>();
  const video = useRef<HTMLVideoElement>(null);
  const name = t('camera.picture');
  const take = useCallback(async (held: string) => setTaken(await takeCode(store, held, name)), [store, name]);
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    shown.srcObject = camera.stream;
    void shown.play().catch(() => {});
    return watchCodes(shown, openPictures(), take);
  }, [camera, openPictures, take]);
  return (
    <>
      <video ref={video} className={styles.picture} data-mirrored={camera.isFacing || undefined} aria-label={t('camera.picture')} muted playsInline />
      {camera.all.length > 1 && camera.id !== undefined && (
        <SelectField
          label={t('camera.which')}
          options={camera.all.map(({ id, name }, index) => ({ value: id, label: name || String(index + 1) }))}
          value={camera.id}
          onChange={onChoose}
        />
      )}
      <p role="status" className={styles.taken} data-kind={taken?.kind}>
        {taken === undefined ? t('camera.looking') : sayTaken(taken)}
      </p>
      {taken?.kind === 'broken' && taken.problem !== undefined && <ProblemList problems={[taken.problem]} />}
    </>
  );

  function sayTaken(code: TakenCode): string {
    if (code.kind === 'broken' || code.kind === 'foreign') return t(`camera.${code.kind}`);
    const { attempt, record } = code.talk;
    const who = attempt?.learner?.name ?? attempt?.learner?.code ?? attempt?.learner?.pseudonym ?? record.file;
    return t(`camera.${code.kind}`, { name: isolateName(who), title: attempt === undefined ? '' : sayings.titleOf(toPlayedScenario(attempt)) });
  }
}
