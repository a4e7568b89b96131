import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPages } from '../../../documents/files.ts';
import { documentPackage } from '../../../documents/package.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { graph, inLocale } from '../../../site/load.ts';
import type { Locale } from '../../../site/locales.ts';
import { packageUrl } from '../../../site/urls.ts';

/** All documents of a language in one file. */
export const getStaticPaths = (() =>
  [...new Set(documentPages(graph).map(({ locale }) => locale))].map((locale) => ({
    params: { locale, name: packageUrl(locale).match(/([^/]+)\.zip$/)?.[1] },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { bytes } = await documentPackage(graph, locale, inLocale);
  return fileResponse('.zip', bytes);
};
