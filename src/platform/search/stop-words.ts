/**
 * Words PostgreSQL leaves out of its Portuguese index, as far as they have no accent: the index is of folded text. They have
 * no other forms here either, or those would be looked for.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a ao aos aquela aquelas aquele aqueles aquilo as com como da das de dela delas dele deles depois do dos e ela
  elas ele eles em entre era eram essa essas esse esses esta estamos estas estava estavam este esteja estejam
  estejamos estes esteve estive estivemos estiver estivera estiveram estiverem estivermos estivesse estivessem
  estou eu foi fomos for fora foram forem formos fosse fossem fui haja hajam hajamos havemos hei houve houvemos
  houver houvera houveram houverei houverem houveremos houveria houveriam houvermos houvesse houvessem isso isto
  lhe lhes mais mas me mesmo meu meus minha minhas muito na nas nem no nos nossa nossas nosso nossos num numa o
  os ou para pela pelas pelo pelos por qual quando que quem se seja sejam sejamos sem serei seremos seria seriam
  seu seus somos sou sua suas te tem temos tenha tenham tenhamos tenho terei teremos teria teriam teu teus teve
  tinha tinham tive tivemos tiver tivera tiveram tiverem tivermos tivesse tivessem tu tua tuas um uma vos
  `
    .trim()
    .split(/\s+/),
);
