import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import type { PersonText } from './person.en.ts';

export const errorWordsCy = { errors: errorsCy } satisfies Partial<PersonText>;
