import { OfferLegend } from './offer-legend.tsx';
import styles from './offer-picture.module.css';
import { OfferPlot } from './offer-plot.tsx';
import type { OfferFigures } from './pictured-offer.ts';
import { TitledFigure } from './titled-figure.tsx';

type OfferPictureProps = OfferFigures & {
  readonly title: string;
  /** One sentence that says what the picture shows: “You gave a voucher; the free delivery was worth more and cost less.” */
  readonly description?: string | undefined;
};

/** What each offer was worth to the customer against what it cost: numbered dots, the fair band, the limit, and a legend with the amounts. */
export function OfferPicture({ title, description, ...picture }: OfferPictureProps) {
  return (
    <TitledFigure title={title} description={description}>
      <div className={styles.sides}>
        <OfferPlot offers={picture.offers} fair={picture.fair} limit={picture.limit} />
        <OfferLegend {...picture} />
      </div>
    </TitledFigure>
  );
}
