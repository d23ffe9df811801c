import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';
import { LossKind } from '../kinds/loss-kind.ts';
import { MoodLevel } from '../kinds/mood-range.ts';

/** Amounts are in units of the scenario; each words file says what one unit is in its own currency. */
const Amount = z.number().check(z.minimum(0), z.maximum(1_000_000));

/** One compensation option, prepared in advance (HY-K3). */
export const OfferSchema = z.strictObject({
  id: Identifier,
  kind: LossKind.check(z.describe('What it gives: compared with the kind of loss.')),
  value: Amount.check(z.describe('Worth in the customer’s eyes, in units; of a gesture of attention, what it means to this customer (HY-K9).')),
  cost: Amount.check(z.describe('Cost to the company, in units.')),
  when: z.enum(['now', 'later']).check(z.describe('now: in the customer’s hands with this talk (HY-K5).')),
  condition: z
    .enum(['none', 'next_purchase', 'customer_effort'])
    .check(z.describe('What the customer must do for it: nothing, buy again, or write, call or come (KY-H4).')),
});
export type Offer = z.infer<typeof OfferSchema>;

/** How the customer is drawn: same person in every language. */
export const FaceSchema = z.strictObject({
  age: z.enum(['young', 'middle', 'older']).check(z.describe('How old the customer looks.')),
  skin: z.enum(['light', 'fair', 'tan', 'brown']).check(z.describe('Tone of the skin.')),
  hair: z.enum(['short', 'cropped', 'bob', 'long', 'bun', 'curly', 'bald', 'scarf']).check(z.describe('Cut of the hair, or what covers it.')),
  hair_colour: z.enum(['black', 'dark_brown', 'brown', 'auburn', 'grey', 'white']).check(z.describe('Colour of the hair, or of the scarf.')),
  clothing: z.enum(['collar', 'round_neck', 'jacket', 'hood']).check(z.describe('What the customer wears.')),
  clothing_colour: z.enum(['blue', 'green', 'wine', 'ochre', 'slate', 'plum']).check(z.describe('Colour of the clothing.')),
  glasses: z.optional(z.boolean().check(z.describe('true: wears glasses.'))),
  beard: z.optional(z.enum(['none', 'moustache', 'beard']).check(z.describe('What grows on lip and chin; none if left out.'))),
});
export type FaceTraits = z.infer<typeof FaceSchema>;

const CustomerSchema = z.strictObject({
  temper: z.enum(['heated', 'cold', 'anxious', 'talkative', 'tired']).check(z.describe('How this person is when upset.')),
  anger: MoodLevel.check(z.describe('Anger when the talk starts, 0 to 10.')),
  trust: MoodLevel.check(z.describe('Trust when the talk starts, 0 to 10.')),
  remedy: z.enum(['replacement', 'refund', 'repair', 'discount', 'apology', 'explanation']).check(z.describe('What the customer came for.')),
  face: FaceSchema.check(z.describe('How the customer is drawn.')),
});

const PolicySchema = z.strictObject({
  limit: Amount.check(z.describe('Highest cost the agent may decide alone, in units (KY-K7).')),
  allowed: z.array(Identifier).check(z.maxLength(8), z.describe('Offers the agent may make without asking.')),
});

/** The complaint as the company would file it (HY-P2, HY-P4, HY-P8), without any words. */
export const ComplaintSchema = z.strictObject({
  channel: z.enum(['counter', 'phone', 'chat', 'email', 'letter']).check(z.describe('How the complaint comes in (HY-P2).')),
  trade: Identifier.check(z.describe('Line of business; its name is a sentence of the words file.')),
  severity: z.int().check(z.minimum(1), z.maximum(3), z.describe('1 nuisance, 2 real harm, 3 serious.')),
  loss: z
    .strictObject({
      kind: LossKind.check(z.describe('What was lost first of all.')),
      value: Amount.check(z.describe('Worth of what was bought and failed, in units.')),
    })
    .check(z.describe('What a gesture is compared with (HY-K3).')),
  responsible: z.enum(['company', 'supplier', 'customer', 'nobody']).check(z.describe('Whose fault it was; the agent apologises all the same (HY-A1).')),
  failure: z.enum(['first', 'repeated']).check(z.describe('repeated: it went wrong before, which makes the problem one size larger.')),
  gesture: z.optional(
    z
      .enum(['due', 'none_due'])
      .check(z.describe('Whether the loss calls for a gesture (HY-K1); due if left out. none_due: offering nothing is the fitting answer.')),
  ),
  claim: z.enum(['valid', 'unfounded']).check(z.describe('Whether the complaint is justified (HY-P4).')),
  customer: CustomerSchema.check(z.describe('Who complains, in what mood, and for what.')),
  policy: PolicySchema.check(z.describe('How far the agent’s own room goes (KY-K7).')),
});
export type Complaint = z.infer<typeof ComplaintSchema>;
