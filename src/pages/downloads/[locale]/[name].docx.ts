import type { GetStaticPaths } from 'astro';
import { documentResponse, documentRoutes } from '../../../documents/routes.ts';

export const getStaticPaths: GetStaticPaths = documentRoutes;
export const GET = documentResponse('docx');
