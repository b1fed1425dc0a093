// Strains, breeds, ecotypes.

extension AttributeLexicon {
  static let strain = """
    c57: c57bl 6|c57bl 6j|c57bl 6n|b6|c57 bl 6|c57bl|c57bl6|black 6|c57black
    balbc: balb c|balb
    dba: dba 2|dba 2j|dba
    129: 129sv|129 sv|129s1|129s6|129 svev
    fvb: fvb n|fvb
    c3h: c3h|c3h hej
    nod: nod mice|nod scid|nod
    cd1: cd 1|cd1|icr
    aj: a j
    akr: akr|akr j
    sjl: sjl|sjl j
    cba: cba|cba j
    sd: sprague dawley
    wistar: wistar
    longevans: long evans
    fischer: fischer 344|f344
    lewis: lewis rats|lewis
    shr: spontaneously hypertensive|shr
    brownnorway: brown norway
    zucker: zucker
    n2: n2 bristol|bristol
    hawaiian: cb4856
    wky: wky|wistar kyoto
    dahl: dahl
    gk: goto kakizaki
    nmri: nmri
    swiss: swiss webster|swiss albino
    scid: scid
    nude: nude mice|athymic nude
    columbia: col 0
    landsberg: landsberg erecta|ler
    oregon: oregon r
    canton: canton s
    holstein: holstein
    jersey: jersey
    landrace: landrace
    duroc: duroc
    meishan: meishan
    largewhite: large white
    s288c: s288c
    w303: w303
    k12: k 12
    cantons: canton s
    oregonr: oregon r
    col0: columbia|col 0
    ler: landsberg|ler
    s288c: s288c
    w303: w303
    by4741: by4741
    k12: k 12
    o157: o157
    tu: tuebingen|tubingen
    labrador: labrador|labrador retriever
    golden: golden retriever
    poodle: poodle
    beagle: beagle
    holstein: holstein
    jersey: jersey
    angus: angus
    """
}
