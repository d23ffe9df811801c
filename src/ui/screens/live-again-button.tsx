import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { useLiveAgain } from './live-again.tsx';

type LiveAgainButtonProps = {
  /** Number of the move that is to be made another way, from 0. */
  readonly move: number;
  /** For the one moment that matters most. */
  readonly primary?: boolean;
  /** “Say it differently from here” unless said otherwise. */
  readonly label?: string;
};

/** Goes back to a moment; nothing where the talk cannot be lived again, as on paper. */
export function LiveAgainButton({ move, primary = false, label }: LiveAgainButtonProps) {
  const { t } = useTranslation('debrief');
  const liveAgain = useLiveAgain();
  if (liveAgain === undefined) return null;
  return (
    <Button variant={primary ? 'primary' : 'quiet'} onClick={() => liveAgain(move)}>
      {label ?? t('fromHere')}
    </Button>
  );
}
