import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import { onPhoneCy } from '#lib/i18n/access/person-on-phone.cy.ts';
import { onPhoneEn, type OnPhoneText } from '#lib/i18n/access/person-on-phone.en.ts';
import { offlineCy } from '#lib/i18n/public/offline.cy.ts';
import { offlineEn, type OfflineText } from '#lib/i18n/public/offline.en.ts';

/**
 * The page for no internet is kept on a phone as it was built, and says all in every language. Its texts stand apart from
 * those of the public pages, which no phone keeps.
 */
export const offlineTexts: InEveryLanguage<{ offline: OfflineText; onPhone: OnPhoneText }> = {
	en: { offline: offlineEn, onPhone: onPhoneEn },
	cy: { offline: offlineCy, onPhone: onPhoneCy }
};
