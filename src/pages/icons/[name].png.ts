import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { type AppIcon, appIcons } from '../../site/app-icons.ts';
import { fileResponse } from '../../site/file-response.ts';

export const getStaticPaths = () => appIcons.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

/** Ground of the drawing: a maskable icon is cut to any shape within its middle 80 %. */
const ground = '#0f4c5c';

export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) => {
  const inner = icon.purpose === 'maskable' ? Math.round(icon.size * 0.7) : icon.size;
  const drawing = sharp(readFileSync('public/favicon.svg'), { density: 1200 }).resize(inner, inner);
  const margin = Math.floor((icon.size - inner) / 2);
  const rest = icon.size - inner - margin;
  const png = await drawing
    .extend({ top: margin, left: margin, bottom: rest, right: rest, background: ground })
    .flatten(icon.purpose === 'maskable' ? { background: ground } : false)
    .png({ palette: true })
    .toBuffer();
  return fileResponse('.png', png);
};
