// Code generated from the Unicode CLDR by content/dates/internal/gen; DO NOT EDIT.

package dates

// cldrMonths are month names and abbreviations, 1 (January) to 12, sorted.
var cldrMonths = []name{
	{"abr", 4},        // es
	{"abril", 4},      // es
	{"ago", 8},        // es
	{"agosto", 8},     // es
	{"aout", 8},       // fr
	{"août", 8},       // fr
	{"apr", 4},        // en de
	{"april", 4},      // en de
	{"aug", 8},        // en de
	{"august", 8},     // en de
	{"avr", 4},        // fr
	{"avril", 4},      // fr
	{"dec", 12},       // en fr
	{"december", 12},  // en
	{"decembre", 12},  // fr
	{"dez", 12},       // de
	{"dezember", 12},  // de
	{"dic", 12},       // es
	{"diciembre", 12}, // es
	{"déc", 12},       // fr
	{"décembre", 12},  // fr
	{"ene", 1},        // es
	{"enero", 1},      // es
	{"feb", 2},        // en de es
	{"febrero", 2},    // es
	{"februar", 2},    // de
	{"february", 2},   // en
	{"fevr", 2},       // fr
	{"fevrier", 2},    // fr
	{"févr", 2},       // fr
	{"février", 2},    // fr
	{"jan", 1},        // en de
	{"januar", 1},     // de
	{"january", 1},    // en
	{"janv", 1},       // fr
	{"janvier", 1},    // fr
	{"juil", 7},       // fr
	{"juillet", 7},    // fr
	{"juin", 6},       // fr
	{"jul", 7},        // en es
	{"juli", 7},       // de
	{"julio", 7},      // es
	{"july", 7},       // en
	{"jun", 6},        // en es
	{"june", 6},       // en
	{"juni", 6},       // de
	{"junio", 6},      // es
	{"mai", 5},        // de fr
	{"mar", 3},        // en es
	{"march", 3},      // en
	{"mars", 3},       // fr
	{"marz", 3},       // de
	{"marzo", 3},      // es
	{"may", 5},        // en es
	{"mayo", 5},       // es
	{"märz", 3},       // de
	{"nov", 11},       // en de fr es
	{"november", 11},  // en de
	{"novembre", 11},  // fr
	{"noviembre", 11}, // es
	{"oct", 10},       // en fr es
	{"october", 10},   // en
	{"octobre", 10},   // fr
	{"octubre", 10},   // es
	{"okt", 10},       // de
	{"oktober", 10},   // de
	{"sep", 9},        // en
	{"sept", 9},       // de fr es
	{"september", 9},  // en de
	{"septembre", 9},  // fr
	{"septiembre", 9}, // es
	{"авг", 8},        // ru
	{"августа", 8},    // ru
	{"апр", 4},        // ru
	{"апреля", 4},     // ru
	{"дек", 12},       // ru
	{"декабря", 12},   // ru
	{"июл", 7},        // ru
	{"июля", 7},       // ru
	{"июн", 6},        // ru
	{"июня", 6},       // ru
	{"мар", 3},        // ru
	{"марта", 3},      // ru
	{"мая", 5},        // ru
	{"нояб", 11},      // ru
	{"ноября", 11},    // ru
	{"окт", 10},       // ru
	{"октября", 10},   // ru
	{"сент", 9},       // ru
	{"сентября", 9},   // ru
	{"февр", 2},       // ru
	{"февраля", 2},    // ru
	{"янв", 1},        // ru
	{"января", 1},     // ru
}

// cldrWeekdays are weekday names and abbreviations, 1 (Monday) to 7, sorted.
var cldrWeekdays = []name{
	{"di", 2},          // de
	{"dienstag", 2},    // de
	{"dim", 7},         // fr
	{"dimanche", 7},    // fr
	{"do", 4},          // de
	{"dom", 7},         // es
	{"domingo", 7},     // es
	{"donnerstag", 4},  // de
	{"fr", 5},          // de
	{"freitag", 5},     // de
	{"fri", 5},         // en
	{"friday", 5},      // en
	{"jeu", 4},         // fr
	{"jeudi", 4},       // fr
	{"jue", 4},         // es
	{"jueves", 4},      // es
	{"lun", 1},         // fr es
	{"lundi", 1},       // fr
	{"lunes", 1},       // es
	{"mar", 2},         // fr es
	{"mardi", 2},       // fr
	{"martes", 2},      // es
	{"mer", 3},         // fr
	{"mercredi", 3},    // fr
	{"mi", 3},          // de
	{"mie", 3},         // es
	{"miercoles", 3},   // es
	{"mittwoch", 3},    // de
	{"mié", 3},         // es
	{"miércoles", 3},   // es
	{"mo", 1},          // de
	{"mon", 1},         // en
	{"monday", 1},      // en
	{"montag", 1},      // de
	{"sa", 6},          // de
	{"sab", 6},         // es
	{"sabado", 6},      // es
	{"sam", 6},         // fr
	{"samedi", 6},      // fr
	{"samstag", 6},     // de
	{"sat", 6},         // en
	{"saturday", 6},    // en
	{"so", 7},          // de
	{"sonntag", 7},     // de
	{"sun", 7},         // en
	{"sunday", 7},      // en
	{"sáb", 6},         // es
	{"sábado", 6},      // es
	{"thu", 4},         // en
	{"thursday", 4},    // en
	{"tue", 2},         // en
	{"tuesday", 2},     // en
	{"ven", 5},         // fr
	{"vendredi", 5},    // fr
	{"vie", 5},         // es
	{"viernes", 5},     // es
	{"wed", 3},         // en
	{"wednesday", 3},   // en
	{"воскресенье", 7}, // ru
	{"вс", 7},          // ru
	{"вт", 2},          // ru
	{"вторник", 2},     // ru
	{"пн", 1},          // ru
	{"понедельник", 1}, // ru
	{"пт", 5},          // ru
	{"пятница", 5},     // ru
	{"сб", 6},          // ru
	{"ср", 3},          // ru
	{"среда", 3},       // ru
	{"суббота", 6},     // ru
	{"четверг", 4},     // ru
	{"чт", 4},          // ru
}
