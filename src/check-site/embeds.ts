import { type Check, expect } from './check.ts';

/** Lists for other sites run nothing there, and their links leave the frame, because it shows no other page of ours. */
export const embeds: Check = {
  name: 'embeds',
  page: ({ $, path, url }) =>
    url.startsWith('/embed/')
      ? [
          ...expect($('script').length === 0, path, 'a script', 'make the list without it'),
          ...expect($('iframe, form, object, embed').length === 0, path, 'more than a list', 'link to the full page'),
          ...expect($('base').attr('target') === '_top', path, 'no <base target="_top">', 'write it into <head>'),
          ...expect($('a[target]').length === 0, path, 'a link with a target of its own', 'leave it to <base>'),
        ]
      : [],
};
