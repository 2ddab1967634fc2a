import type { ClientInit } from '@sveltejs/kit';
import { replaceFirstPicture } from '#lib/device/first-picture.ts';
import { giveWay } from '#lib/device/give-way.ts';
import { provideTexts } from '#lib/i18n/catalogues/given-texts.ts';
import { textSources } from '#lib/i18n/catalogues/person-text-sources.ts';

export const init: ClientInit = () => {
	provideTexts(textSources);
	// The scripts have just been read: what makes the page come alive is a task of its own.
	if (!replaceFirstPicture()) return giveWay();
	// The shell has nothing to make come alive yet: what this phone holds is read while the modules of the page come.
	// Taken out of its module by name, it would be named four times in the program's start.
	void import('#lib/device/opening-read.ts').then((opening) => opening.beginToRead());
};
