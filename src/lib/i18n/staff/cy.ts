import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import type { StaffText } from './en.ts';

export const staffCy: StaffText = { errors: errorsCy };
