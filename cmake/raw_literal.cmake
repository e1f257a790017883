# Sets OUT to TEXT as adjacent raw string literals, cut to what compilers take; TAG stands nowhere in the text. To the
# standard they are one literal, which compilers need take up to 65,536 bytes of; ours take more.
function(raw_literal OUT TEXT TAG)
  string(LENGTH "${TEXT}" length)
  set(literal "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${TEXT}" ${at} 12000 piece)
    string(APPEND literal "R\"~${TAG}~(${piece})~${TAG}~\"\n")
    math(EXPR at "${at} + 12000")
  endwhile()
  set(${OUT} "${literal}" PARENT_SCOPE)
endfunction()
