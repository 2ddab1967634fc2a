import type { DangerLevel } from './danger.ts';

export type LabelledSentence = readonly [level: DangerLevel, words: string];
