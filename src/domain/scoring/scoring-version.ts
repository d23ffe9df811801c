/** Version of the code that scores talks. Goes up when the same moves at the same structures may come to another score. */
export const SCORING_VERSION = 2;
