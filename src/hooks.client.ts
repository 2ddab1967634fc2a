import type { ClientInit } from '@sveltejs/kit';
import { beginToRead } from '#lib/device/early-read.ts';
import { replaceFirstPicture } from '#lib/device/first-picture.ts';
import { giveWay } from '#lib/device/give-way.ts';
import { provideTexts } from '#lib/i18n/catalogues/given-texts.ts';
import { textSources } from '#lib/i18n/catalogues/person-text-sources.ts';

export const init: ClientInit = () => {
	provideTexts(textSources);
	// The shell has nothing to make come alive yet: what this phone holds is read while the modules of the page come.
	if (replaceFirstPicture()) return beginToRead();
	// The scripts have just been read: what makes the page come alive is a task of its own.
	return giveWay();
};
