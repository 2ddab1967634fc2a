import type { ContactChannel } from '#lib/domain/compliance/vocabulary.ts';

/** How we tried to reach the person, said to them: on their phone as in their letter. */
export const contactAttemptsEn: Record<ContactChannel, (on: string) => string> = {
	telephone: (on) => `We tried to call you on ${on}.`,
	text_message: (on) => `We sent you a text on ${on}.`,
	email: (on) => `We sent you an email on ${on}.`,
	letter: (on) => `We sent you a letter on ${on}.`,
	visit: (on) => `We came to see you on ${on}.`,
	in_person: (on) => `We tried to talk to you in person on ${on}.`,
	through_someone: (on) => `We asked someone you know to pass on a message on ${on}.`
};
