import type { TenantRole } from '#kernel/permissions.js';
import { ANTIBIOTICO } from './articles/antibiotico-rascunho.js';
import { CAMINHADA } from './articles/caminhada.js';
import { CASO_IDENTIFICADO } from './articles/caso-identificado.js';
import { COLESTEROL } from './articles/colesterol-rascunho.js';
import { JEJUM } from './articles/jejum-antes-da-cirurgia.js';
import { LAVAR_AS_MAOS } from './articles/lavar-as-maos.js';
import { PRESSAO_EM_CASA } from './articles/pressao-em-casa.js';
import { PROMESSA_DE_CURA } from './articles/promessa-de-cura.js';
import { QUEDAS_EM_CASA } from './articles/quedas-em-casa.js';
import { SAL_E_DIETA_DASH } from './articles/sal-e-dieta-dash.js';
import { SONO_E_CORACAO } from './articles/sono-e-coracao.js';
import { VACINA_DA_GRIPE } from './articles/vacina-da-gripe.js';
import type { DemoArticle } from './demo-article.js';

/** Public knowledge: config refuses demo data where NODE_ENV=production. */
export const DEMO_PASSWORD = 'Demo-Parecer-2026!';
export const PLATFORM_ADMIN_EMAIL = 'admin@parecer.example';
export const PLATFORM_ADMIN_NAME = 'Administração da instalação';

export interface DemoPerson {
  readonly role: TenantRole;
  readonly name: string;
  /** Where the person answers to a council. */
  readonly profession?: {
    readonly registry: string | null;
    readonly type: string;
    readonly speciality: string | null;
  };
}

export interface DemoCategory {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Slug of a category that stands before this one in the list. */
  readonly parent?: string;
  readonly medicalSpecialty?: string;
}

export interface DemoTenant {
  readonly slug: string;
  readonly name: string;
  readonly people: readonly DemoPerson[];
  readonly categories: readonly DemoCategory[];
  /** Oldest first: the last one is the newest on the partner's page. */
  readonly articles: readonly DemoArticle[];
}

/** The e-mail under which a demo person signs in. */
export function demoEmail(role: TenantRole, tenantSlug: string): string {
  return `${role}@${tenantSlug}.example`;
}

const AURORA: DemoTenant = {
  slug: 'clinica-aurora',
  name: 'Clínica Aurora',
  people: [
    { role: 'administrator', name: 'Renata Figueiredo Lopes' },
    {
      role: 'editor',
      name: 'Paulo Henrique Siqueira',
      profession: { registry: null, type: 'jornalista', speciality: null },
    },
    {
      role: 'author',
      name: 'Júlia Monteiro Brandão',
      profession: { registry: null, type: 'jornalista', speciality: null },
    },
    { role: 'contributor', name: 'Tiago Ramos Pacheco' },
    { role: 'subscriber', name: 'Sônia Batista Leal' },
    {
      role: 'medical_professional',
      name: 'Helena Vasconcelos Prado',
      profession: {
        registry: 'CRM/SP 123456 – RQE 45678',
        type: 'medico',
        speciality: 'Cardiologia',
      },
    },
    {
      role: 'medical_admin',
      name: 'Otávio Guimarães Ferraz',
      profession: {
        registry: 'CRM/SP 98765 – RQE 23456',
        type: 'medico',
        speciality: 'Clínica médica',
      },
    },
    { role: 'compliance_officer', name: 'Marina Couto Albuquerque' },
  ],
  categories: [
    {
      slug: 'coracao',
      name: 'Coração',
      description: 'O que sabemos e o que perguntamos sobre o coração.',
      medicalSpecialty: 'cardiology',
    },
    {
      slug: 'hipertensao',
      name: 'Hipertensão',
      description: 'Pressão alta: medir, entender e acompanhar.',
      parent: 'coracao',
      medicalSpecialty: 'cardiology',
    },
    {
      slug: 'exames',
      name: 'Exames',
      description: 'Como ler um laudo antes da consulta.',
      parent: 'coracao',
      medicalSpecialty: 'laboratory',
    },
    { slug: 'vida-saudavel', name: 'Vida saudável', description: 'Hábitos que cabem na semana.' },
    {
      slug: 'alimentacao',
      name: 'Alimentação',
      description: 'Comida de verdade, passo a passo.',
      parent: 'vida-saudavel',
    },
    {
      slug: 'prevencao',
      name: 'Prevenção',
      description: 'Antes que o problema apareça.',
      parent: 'vida-saudavel',
      medicalSpecialty: 'preventive',
    },
  ],
  articles: [
    CAMINHADA,
    SAL_E_DIETA_DASH,
    PRESSAO_EM_CASA,
    PROMESSA_DE_CURA,
    SONO_E_CORACAO,
    COLESTEROL,
  ],
};

const HORIZONTE: DemoTenant = {
  slug: 'hospital-horizonte',
  name: 'Hospital Horizonte',
  people: [
    { role: 'administrator', name: 'Gustavo Teixeira Nogueira' },
    {
      role: 'editor',
      name: 'Carolina Duarte Peixoto',
      profession: { registry: null, type: 'jornalista', speciality: null },
    },
    {
      role: 'author',
      name: 'Rafael Antunes Moura',
      profession: { registry: null, type: 'jornalista', speciality: null },
    },
    { role: 'contributor', name: 'Lívia Cardoso Assis' },
    { role: 'subscriber', name: 'Geraldo Pinto Meireles' },
    {
      role: 'medical_professional',
      name: 'Beatriz Sampaio Drummond',
      profession: {
        registry: 'CRM/MG 54321 – RQE 34567',
        type: 'medico',
        speciality: 'Infectologia',
      },
    },
    {
      role: 'medical_admin',
      name: 'Eduardo Lacerda Britto',
      profession: {
        registry: 'CRM/MG 67890 – RQE 56789',
        type: 'medico',
        speciality: 'Medicina intensiva',
      },
    },
    { role: 'compliance_officer', name: 'Fernanda Rezende Calmon' },
  ],
  categories: [
    { slug: 'internacao', name: 'Internação', description: 'Para quem fica e para quem visita.' },
    {
      slug: 'seguranca-do-paciente',
      name: 'Segurança do paciente',
      description: 'Cuidados que todos podem ter.',
      parent: 'internacao',
      medicalSpecialty: 'preventive',
    },
    {
      slug: 'cirurgia',
      name: 'Cirurgia',
      description: 'Do preparo à volta para casa.',
      parent: 'internacao',
      medicalSpecialty: 'surgery',
    },
    {
      slug: 'infeccoes',
      name: 'Infecções',
      description: 'Vírus, bactérias e defesas.',
      medicalSpecialty: 'general',
    },
    {
      slug: 'vacinas',
      name: 'Vacinas',
      description: 'Calendário, dúvidas e cuidados.',
      parent: 'infeccoes',
      medicalSpecialty: 'preventive',
    },
  ],
  articles: [LAVAR_AS_MAOS, JEJUM, VACINA_DA_GRIPE, CASO_IDENTIFICADO, QUEDAS_EM_CASA, ANTIBIOTICO],
};

export const DEMO_TENANTS: readonly DemoTenant[] = [AURORA, HORIZONTE];
