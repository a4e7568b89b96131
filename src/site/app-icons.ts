/** Icons of the site as a program of the device, made of `public/favicon.svg`. */
export const appIcons = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
] as const;
export type AppIcon = (typeof appIcons)[number];
