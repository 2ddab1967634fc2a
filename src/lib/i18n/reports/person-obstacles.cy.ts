import { obstacleWordsCy } from './obstacle-words.cy.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import type { ObstaclesText } from './person-obstacles.en.ts';

export const obstaclesCy: ObstaclesText = {
	category: wordsFor('person', obstacleWordsCy.category)
};
