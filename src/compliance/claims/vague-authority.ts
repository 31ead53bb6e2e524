import { leanPattern } from '../text/lean-pattern.js';
import type { TextRange } from '../text/shadow-text.js';

// An authority without a name: nobody can look it up. Folded text; pt, es and en.
const VAGUE = leanPattern(
  /\b(?:(?:(?:varios|diversos|muitos|inumeros|alguns|numerosos|novos|recentes|os|as|varias|diversas|muitas|many|several|some|recent|new|numerous|diversos|muchos|algunos|los|las) )?(?:estudos|pesquisas|ensaios|evidencias|trabalhos|estudios|investigaciones|studies|trials|cientistas|pesquisadores|especialistas|medicos|experts|scientists|researchers|doctors|cientificos|expertos|investigadores|research|evidence|a ciencia|science|la ciencia|a medicina)(?: \p{L}{3,16}){0,2} (?:ja )?(?:mostra\p{L}{0,2}|demonstra\p{L}{0,2}|demuestran?|muestran?|comprova\p{L}{0,2}|prova\p{L}{0,2}|indica\p{L}{0,2}|suger\p{L}{1,5}|sugier\p{L}{1,3}|aponta\p{L}{0,2}|revela\p{L}{0,2}|afirma\p{L}{0,2}|garant\p{L}{1,4}|dizem|concord\p{L}{1,3}|descobri\p{L}{2,4}|confirma\p{L}{0,2}|show[ns]?|showed|suggests?|suggested|prove[ns]?|proved|found|say|says|agree|confirm|reveal|dicen|afirman|recomendam|recommend|recomiendan)|(?:segundo|de acordo com|conforme|segun|according to|de acuerdo con) (?:(?:os|as|uns|varios|alguns|los|the|some|recent|recentes|diversos|novos) )?(?:estudos|pesquisas|especialistas|cientistas|medicos|pesquisadores|estudios|expertos|cientificos|studies|experts|research|scientists|a ciencia|la ciencia)|(?:esta |foi |e |ja |esta mais que |esta |is |it is )?(?:comprovad[ao]s?|provad[ao]s?|testad[ao]s?|comprobad[ao]s?|demostrad[ao]s?) (?:cientificamente|clinicamente|pela ciencia|por la ciencia|que)|(?:(?:e|sao|foi|esta|es|son|is|are) )?(?:cientificamente|clinicamente|scientifically|clinically) (?:comprovad|provad|testad|comprobad|proven|tested)\p{L}{0,2}|esta (?:comprovado|provado|comprobado|demostrado)|(?:it is|is) (?:well )?(?:known|proven)|e sabido que|sabe-se que|cientistas de \p{L}{3,20}|um estudo (?:recente|americano|europeu|japones|internacional)|a recent study|un estudio reciente)\b/u,
);

/** Where a folded sentence hides behind an unnamed authority; undefined where it does not. */
export function vagueAuthorityIn(folded: string): TextRange | undefined {
  const match = VAGUE.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
