import { obstacleWordsEn } from './obstacle-words.en.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';

export const obstaclesEn = {
	category: wordsFor('person', obstacleWordsEn.category)
};

export type ObstaclesText = typeof obstaclesEn;
