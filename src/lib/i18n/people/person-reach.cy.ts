import { circumstanceWordsCy } from './circumstance-words.cy.ts';
import type { ReachText } from './person-reach.en.ts';

export const reachCy: ReachText = {
	heading: 'Sut rydym yn cysylltu â chi',
	intro: 'Eich swyddog a ysgrifennodd hyn. Mae’n helpu i gysylltu â chi mewn ffordd ddiogel.',
	topic: {
		telephone: 'Eich rhif',
		contact: 'Beth sy’n ddiogel i chi',
		days: 'Diwrnodau sy’n llawn',
		adjustments: 'Beth sy’n eich helpu'
	},
	choice: circumstanceWordsCy,
	by: (name, when) => `Ysgrifennwyd gan ${name}: ${when}.`,
	change: 'Ydy hyn yn anghywir, neu wedi newid? Dywedwch wrth eich swyddog.'
};
